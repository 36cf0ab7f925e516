package org.cmsfamily.local.demo;

import java.util.function.UnaryOperator;
import org.cmsfamily.local.Suite;
import org.cmsfamily.local.api.Api;

/**
 * Who acts. Each office of the data ({@code cms-registrar}) is held by one user of the realm, with
 * tokens of his own.
 *
 * @param userOf the realm's user who holds an office
 */
public record Personas(Suite suite, UnaryOperator<String> userOf) {

  /** The realm has a sample user for each office, called like it. */
  static Personas byOffice(Suite suite) {
    return new Personas(suite, UnaryOperator.identity());
  }

  public Api registry(String office) {
    return new Api(suite.registry(), () -> suite.token(userOf.apply(office)));
  }

  public Api catalog(String office) {
    return new Api(suite.catalog(), () -> suite.token(userOf.apply(office)));
  }

  public Api reporting(String office) {
    return new Api(suite.reporting(), () -> suite.token(userOf.apply(office)));
  }

  /** The reporting service as a machine client sees it. */
  public Api machine(String client) {
    return new Api(suite.reporting(), () -> suite.clientToken(client));
  }

  String subject(String office) {
    return suite.subject(userOf.apply(office));
  }
}
