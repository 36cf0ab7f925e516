package org.cmsfamily.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which page shows a thing that a service names by its own path. */
public final class ServicePath {
  private static final String NAME = "([^/?#&]+)";
  private static final List<Shown> SHOWN =
      List.of(
          Shown.of("/registry/decisions/" + NAME, "/decisions/$1"),
          Shown.of("/registry/instruments/" + NAME, "/instruments/$1"),
          Shown.of("/catalog/proposals/" + NAME, "/proposals/$1"),
          Shown.of("/catalog/services/" + NAME, "/services/$1"),
          Shown.of("/registry/appointments/" + NAME, "/administration/appointments/$1"),
          Shown.of("/registry/families/" + NAME, "/administration"),
          Shown.of("/registry/invitations/" + NAME, "/invitations/$1"),
          Shown.of("/registry/transmittals/" + NAME, "/transmittals/$1"),
          Shown.of("/registry/meetings/" + NAME, "/meetings/$1"),
          Shown.of("/registry/budgets/" + NAME, "/budgets/$1"),
          Shown.of("/reporting/findings/" + NAME, "/findings/$1"),
          Shown.of("/reporting/lessons/" + NAME, "/lessons/$1"),
          Shown.of("/reporting/reports/" + NAME, "/reports/$1"),
          Shown.of("/reporting/payments/" + NAME, "/payments/$1"),
          Shown.of("/reporting/services/" + NAME + "/settlements", "/quarters?service=$1"),
          Shown.of(
              "/reporting/entries\\?service=" + NAME + "&proposed=true&quarter=" + NAME,
              "/ledger?service=$1&quarter=$2&only=proposed"),
          Shown.of("/reporting/entries/" + NAME, "/ledger/entries/$1"),
          Shown.of("/reporting/services/" + NAME + "/quarters/" + NAME, "/quarters/$1/$2"));

  private ServicePath() {}

  /**
   * The page for a path such as {@code /registry/decisions/CMS-STC44}; none if no page shows it.
   */
  public static Optional<String> page(String path) {
    return SHOWN.stream()
        .filter(one -> one.path().matcher(path).matches())
        .map(one -> one.path().matcher(path).replaceFirst(one.page()))
        .findFirst();
  }

  private record Shown(Pattern path, String page) {
    static Shown of(String path, String page) {
      return new Shown(Pattern.compile(path), page);
    }
  }
}
