package org.cmsfamily.acceptance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pages of the workbench, found as a visitor finds them: by following links. Of the pages that
 * show one kind of thing, such as each proposal, three are followed, since a draft leads elsewhere
 * than what is approved; the last, which has come the furthest, stands for them.
 */
final class Crawl {
  /** More would be a circle of addresses. */
  private static final int MOST = 300;

  private static final int FOLLOWED = 3;

  private final Map<String, Found> pages = new LinkedHashMap<>();

  /**
   * A page.
   *
   * @param name of its kind, such as {@code decisions-one}
   * @param user who was led to it
   */
  record Found(String name, String user, String path) {}

  /** Follows all links that somebody who is signed in is led to, and adds what is new. */
  Crawl as(String user, Browsing.Visit visit) {
    var waiting = new ArrayDeque<>(List.of("/"));
    var met = new HashSet<>(waiting);
    var kinds = new HashMap<String, Integer>();
    for (int visited = 0; !waiting.isEmpty() && visited < MOST; visited++) {
      var path = waiting.removeFirst();
      visit.open(path);
      var found = new Found(name(path), user, path);
      pages.merge(name(path), found, (one, next) -> one.user().equals(user) ? next : one);
      visit.links().stream()
          .filter(Crawl::isPage)
          .filter(link -> met.add(withoutQuestion(link)))
          .filter(link -> kinds.merge(name(link), 1, Integer::sum) <= FOLLOWED)
          .forEach(waiting::add);
    }
    return this;
  }

  /** All pages so far, in the order in which they were found. */
  List<Found> pages() {
    return List.copyOf(pages.values());
  }

  /** Not the ways out of the workbench, and no files. */
  private static boolean isPage(String link) {
    var path = withoutQuestion(link);
    return !path.startsWith("/sign-")
        && !path.contains("/files/")
        && !path.startsWith("/documents/")
        && !path.matches(".*\\.[a-z]{3,4}");
  }

  /**
   * What stands for a kind of pages: identifiers, which hold a digit, a capital or several hyphens,
   * are left out.
   */
  static String name(String link) {
    var path = withoutQuestion(link);
    if (path.equals("/")) return "home";
    return Arrays.stream(path.substring(1).split("/"))
        .map(step -> step.matches("[a-z]+(-[a-z]+)?") ? step : "one")
        .collect(Collectors.joining("-"));
  }

  private static String withoutQuestion(String link) {
    return link.replaceAll("\\?.*", "");
  }
}
