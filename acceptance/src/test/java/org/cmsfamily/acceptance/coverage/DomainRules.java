package org.cmsfamily.acceptance.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rules of {@code docs/domain.md}, parts 1 to 4: each line of its tables, each step of the
 * process, and each paragraph that has a name of its own.
 *
 * @param part the heading of the part
 * @param name what the page calls it
 */
record DomainRules(String part, String name) {
  private static final Pattern PART = Pattern.compile("## ([1-4])\\. ([^:]*).*");
  private static final Pattern END = Pattern.compile("## 5\\..*");
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+?) \\|.*");
  private static final Pattern STEP = Pattern.compile("- \\*([^*]+)\\*:.*");
  private static final Pattern PARAGRAPH = Pattern.compile("\\*\\*([^*]+)\\.\\*\\*.*");

  /** All of them, in the page's order. */
  static List<DomainRules> of(List<String> page) {
    var rules = new ArrayList<DomainRules>();
    var part = "";
    for (var line : page) {
      var begun = PART.matcher(line);
      if (begun.matches()) part = begun.group(1) + ". " + begun.group(2);
      if (END.matcher(line).matches()) break;
      if (part.isEmpty() || isHeading(page, line)) continue;
      var of = part;
      for (var form : List.of(ROW, STEP, PARAGRAPH)) {
        var found = form.matcher(line);
        if (found.matches()) rules.add(new DomainRules(of, found.group(1)));
      }
    }
    return rules;
  }

  /** Whether the line stands over the one that begins a table. */
  private static boolean isHeading(List<String> page, String line) {
    return line.startsWith("|---")
        || IntStream.range(1, page.size())
            .anyMatch(i -> page.get(i).startsWith("|---") && page.get(i - 1).equals(line));
  }
}
