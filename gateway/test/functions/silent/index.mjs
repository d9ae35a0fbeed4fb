await new Promise((resolve) => setTimeout(resolve, 3_600_000));

export const handler = () => {};
