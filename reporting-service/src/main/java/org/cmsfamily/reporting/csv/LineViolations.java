package org.cmsfamily.reporting.csv;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What is wrong with a file, however much it is: all of it is counted, the first of its lines are
 * listed.
 */
public final class LineViolations {

  /** More are not listed, only counted. ImportSource: bad input. */
  public static final int MOST_LISTED = 1_000;

  private final PriorityQueue<LineViolation> listed =
      new PriorityQueue<>(Comparator.reverseOrder());
  private final Map<LineViolation.Rule, BitSet> lines = new EnumMap<>(LineViolation.Rule.class);
  private int total;

  /** Adds one. */
  public void add(LineViolation violation) {
    total++;
    lines.computeIfAbsent(violation.rule(), rule -> new BitSet()).set(violation.line());
    if (listed.size() < MOST_LISTED) {
      listed.add(violation);
    } else if (violation.compareTo(listed.element()) < 0) {
      listed.remove();
      listed.add(violation);
    }
  }

  /** Adds some. */
  public void addAll(Collection<LineViolation> violations) {
    violations.forEach(this::add);
  }

  /** How many there are. */
  public int total() {
    return total;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** On how many lines there is one of the kind. */
  public int lines(LineViolation.Rule rule) {
    var of = lines.get(rule);
    return of == null ? 0 : of.cardinality();
  }

  /** On how many lines there is one. */
  public int lines() {
    var all = new BitSet();
    lines.values().forEach(all::or);
    return all.cardinality();
  }

  /** The first of them, by line. */
  public List<LineViolation> listed() {
    return listed.stream().sorted().toList();
  }
}
