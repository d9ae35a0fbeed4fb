import { randomUUID } from 'node:crypto';
import { arn } from './account.js';
import { ServiceError, type Service } from './json-protocol.js';

interface Version {
  id: string;
  value: string;
  stages: Set<string>;
  createdAt: Date;
}

interface Secret {
  name: string;
  arn: string;
  versions: Version[];
}

interface GetSecretValueInput {
  SecretId: string;
  VersionId?: string;
  VersionStage?: string;
}

interface PutSecretValueInput {
  SecretId: string;
  SecretString: string;
  VersionStages?: string[];
}

/** Secrets with versions. What is read is the version at stage `AWSCURRENT`, unless another is asked for. */
export class SecretsManager {
  private readonly secrets = new Map<string, Secret>();

  readonly service: Service = {
    GetSecretValue: (input: GetSecretValueInput) => this.read(input),
    PutSecretValue: ({ SecretId, SecretString, VersionStages }: PutSecretValueInput) =>
      describe(this.find(SecretId), this.add(this.find(SecretId), SecretString, VersionStages)),
    DescribeSecret: ({ SecretId }: { SecretId: string }) => {
      const { name, arn: secretArn, versions } = this.find(SecretId);
      const stages = versions.map(({ id, stages: of }) => [id, [...of]] as const);
      return { ARN: secretArn, Name: name, VersionIdsToStages: Object.fromEntries(stages) };
    },
  };

  /** Makes a secret. Without a value it exists and cannot be read, as a new one from a template that names none. */
  create(name: string, value?: string): { arn: string } {
    const secret = { name, arn: arn('secretsmanager', `secret:${name}-local1`), versions: [] };
    this.secrets.set(name, secret);
    if (value !== undefined) this.add(secret, value);
    return { arn: secret.arn };
  }

  /** Makes `value` the current one; the one before stays readable at stage `AWSPREVIOUS`. */
  rotate(id: string, value: string): void {
    this.add(this.find(id), value);
  }

  private read({ SecretId, VersionId, VersionStage = 'AWSCURRENT' }: GetSecretValueInput) {
    const secret = this.find(SecretId);
    const version = secret.versions.find(({ id, stages }) =>
      VersionId === undefined ? stages.has(VersionStage) : id === VersionId,
    );
    if (version === undefined) {
      throw new ServiceError(
        'ResourceNotFoundException',
        `Secrets Manager can't find the specified secret value for ${VersionId ?? `staging label: ${VersionStage}`}`,
      );
    }
    const { value, createdAt } = version;
    return { ...describe(secret, version), SecretString: value, CreatedDate: createdAt.getTime() / 1000 };
  }

  private add(secret: Secret, value: string, stages: readonly string[] = ['AWSCURRENT']): Version {
    const version = { id: randomUUID(), value, stages: new Set<string>(), createdAt: new Date() };
    for (const stage of stages) {
      if (stage === 'AWSCURRENT') this.demote(secret);
      for (const other of secret.versions) other.stages.delete(stage);
      version.stages.add(stage);
    }
    secret.versions.push(version);
    return version;
  }

  private demote(secret: Secret): void {
    for (const { stages } of secret.versions) {
      stages.delete('AWSPREVIOUS');
      if (stages.has('AWSCURRENT')) stages.add('AWSPREVIOUS');
    }
  }

  /** By name, by ARN, or by an ARN without the six characters that AWS ends it with. */
  private find(id: string): Secret {
    const secret = [...this.secrets.values()].find(
      ({ name, arn: full }) => id === name || id === full || id === full.slice(0, -'-local1'.length),
    );
    if (secret !== undefined) return secret;
    throw new ServiceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }
}

function describe(secret: Secret, version: Version) {
  return { ARN: secret.arn, Name: secret.name, VersionId: version.id, VersionStages: [...version.stages] };
}
