package org.cmsfamily.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A place in a source that says something to a caller: {@code Text.of("code").with("name", value)}.
 *
 * @param code names the sentence
 * @param parameters the names that are given there
 */
record SaidText(String code, Set<String> parameters) {
  private static final Pattern SAID =
      Pattern.compile("Text\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"\\s*\\)");
  private static final Pattern WITH = Pattern.compile("\\G\\s*\\.with\\(\\s*\"(\\w+)\"\\s*,");

  /** All of a source's. */
  static List<SaidText> allIn(String source) {
    var all = new ArrayList<SaidText>();
    var said = SAID.matcher(source);
    while (said.find()) {
      all.add(new SaidText(said.group(1), parameters(source, said.end())));
    }
    return all;
  }

  private static Set<String> parameters(String source, int begin) {
    var names = new TreeSet<String>();
    var with = WITH.matcher(source);
    int at = begin;
    while (with.find(at)) {
      names.add(with.group(1));
      at = closed(source, with.end());
    }
    return names;
  }

  /** Behind the parenthesis that closes the one opened before. */
  private static int closed(String source, int begin) {
    int open = 1;
    int at = begin;
    while (open > 0 && at < source.length()) {
      open += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return at;
  }
}
