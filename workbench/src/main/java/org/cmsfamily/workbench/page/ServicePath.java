package org.cmsfamily.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which page shows a thing that a service names by its own path. */
public final class ServicePath {
  private static final String NAME = "[^/?#]+";
  private static final List<Pattern> SHOWN =
      List.of(
          Pattern.compile("/registry(/decisions/" + NAME + ")"),
          Pattern.compile("/registry(/instruments/" + NAME + ")"),
          Pattern.compile("/catalog(/proposals/" + NAME + ")"),
          Pattern.compile("/catalog(/services/" + NAME + ")"));

  private ServicePath() {}

  /**
   * The page for a path such as {@code /registry/decisions/CMS-STC44}; none if no page shows it.
   */
  public static Optional<String> page(String path) {
    return SHOWN.stream()
        .map(pattern -> pattern.matcher(path))
        .filter(found -> found.matches())
        .map(found -> found.group(1))
        .findFirst();
  }
}
