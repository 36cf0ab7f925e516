package org.cmsfamily.registry.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is only shown, not decided: the mark <em>demonstration</em> and business dates of a family's
 * own. A production installation takes neither.
 */
@ApplicationScoped
public class Demonstrations {

  private final boolean production;
  private final boolean allowed;

  /**
   * By configuration.
   *
   * @param profile {@code production} takes none, whatever is allowed
   */
  public Demonstrations(
      @ConfigProperty(name = "skein.demonstration-allowed") boolean allowed,
      @ConfigProperty(name = "skein.profile", defaultValue = "local") String profile) {
    this.production = profile.equals("production");
    this.allowed = allowed && !production;
  }

  /** Whether this is a production installation. */
  public boolean isProduction() {
    return production;
  }

  /**
   * Goes on unless something is only shown where that is not allowed.
   *
   * @param shown whether the request shows only
   * @throws Problem 400 naming the place
   */
  public void check(boolean shown, String pointer) {
    if (shown && !allowed) {
      var violations = new Violations();
      violations.add("no-demonstration", pointer, Text.of("no-demonstration"));
      violations.refuse(PlatformProblems.INVALID, Text.of("real-records-only"));
    }
  }
}
