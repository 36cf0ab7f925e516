package org.cmsfamily.local;

import java.net.URI;
import java.nio.file.Path;

/** Where a running suite is, and the tokens of the people and machines who use it. */
public final class Suite {

  /** Base address of the instrument registry, with its root path and without a slash at the end. */
  public URI registry() {
    return URI.create("http://localhost:8081/registry");
  }

  public URI catalog() {
    return URI.create("http://localhost:8082/catalog");
  }

  public URI reporting() {
    return URI.create("http://localhost:8083/reporting");
  }

  public URI keycloak() {
    return URI.create("http://localhost:8180");
  }

  /** An access token of a person of a realm, named as there ({@code cms-executive-secretary}). */
  public String token(String person) {
    throw new Failure("No suite to ask for a token of " + person);
  }

  /** An access token of a machine client ({@code reporting-job}). */
  public String clientToken(String client) {
    throw new Failure("No suite to ask for a token of " + client);
  }

  /** The family's reference data. */
  public Path data() {
    return Checkout.here().root().resolve("data");
  }

  /** Where the demonstration puts the reports it fetched. */
  public Path reports() {
    return Checkout.here().runtime().resolve("reports");
  }

  /** The pinned subject of a person's or machine client's tokens. */
  public String subject(String person) {
    throw new Failure("Nobody is called " + person);
  }

  /** The main realm's issuer. */
  public String issuer() {
    return keycloak() + "/realms/cms-family";
  }
}
