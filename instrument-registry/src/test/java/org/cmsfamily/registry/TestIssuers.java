package org.cmsfamily.registry;

import org.eclipse.microprofile.config.ConfigProvider;

/** The issuers that the service under test trusts. */
final class TestIssuers {

  private TestIssuers() {}

  static String main() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.token.issuer", String.class);
  }

  static String other() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.other.token.issuer", String.class);
  }
}
