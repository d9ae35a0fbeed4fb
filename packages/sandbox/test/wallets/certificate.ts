/** A certificate that was made for these tests, with its facts as OpenSSL tells them. Nobody has its key. */
export const certificate = {
  content:
    'MIIBezCCASGgAwIBAgIUBc8CaprMiFrTea2455Z89rldswowCgYIKoZIzj0EAwIwEjEQMA4GA1UEAwwHc2FuZGJveDAgFw0yNjEx' +
    'MjEwNDAxNTBaGA8yMTI2MTAyODA0MDE1MFowEjEQMA4GA1UEAwwHc2FuZGJveDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNKT' +
    'Hea5ctrke8SUD/2C9U8NToeUJX0lOmKv2Ys4CspwVEMBsDxj1IgpkmnxlbjpXaumAwcyGAHNmXhk8iG0BkWjUzBRMB0GA1UdDgQW' +
    'BBTLUBkL6AtmvfpuPdp5Mb5Gj3x+LjAfBgNVHSMEGDAWgBTLUBkL6AtmvfpuPdp5Mb5Gj3x+LjAPBgNVHRMBAf8EBTADAQH/MAoG' +
    'CCqGSM49BAMCA0gAMEUCIEfdNcMi1HQpVjVRrurnzycX5JVidaThTKVcsAB42YeaAiEAk0WvomFpXDfTfWWUNyimF8Z4IU+4ulUC' +
    'zxCKHEdQ66s=',
  validFrom: '2026-11-21T04:01:50.000Z',
  validUntil: '2126-10-28T04:01:50.000Z',
  publicKeyHash: 'aNEG6M2RVwrvu9wFBTP4jvH5iFuNRd6b+gkIBtI+hEs=',
};
