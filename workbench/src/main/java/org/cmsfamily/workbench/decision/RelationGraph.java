package org.cmsfamily.workbench.decision;

import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.registry.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the decisions to which one relates; the table beside it says the same and more.
 *
 * @param height of the picture, in its own units
 * @param middle where the decision itself stands
 */
record RelationGraph(String key, int height, int middle, List<Node> nodes) {
  private static final int ROW = 44;
  private static final int LONGEST = 30;

  static @Nullable RelationGraph of(Decision decision) {
    var relations = decision.relations();
    if (relations.isEmpty()) return null;
    int height = relations.size() * ROW;
    return new RelationGraph(
        cut(decision.key()),
        height,
        height / 2,
        IntStream.range(0, relations.size())
            .mapToObj(at -> node(relations.get(at), at * ROW + ROW / 2))
            .toList());
  }

  private static Node node(Decision.Relation relation, int y) {
    return new Node(y, cut(relation.target()), relation.type(), relation.external());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /**
   * One of the others.
   *
   * @param y where it stands
   */
  record Node(int y, String text, Decision.@Nullable RelationType type, boolean external) {

    /** Its upper edge. */
    public int top() {
      return y - ROW / 2 + 6;
    }

    /** Where its words stand. */
    public int base() {
      return y + 5;
    }
  }

  /** The upper edge of the decision itself. */
  public int top() {
    return middle - ROW / 2 + 6;
  }

  /** Where its words stand. */
  public int base() {
    return middle + 5;
  }
}
