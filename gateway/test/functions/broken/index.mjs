throw new SyntaxError('the function cannot be loaded');
