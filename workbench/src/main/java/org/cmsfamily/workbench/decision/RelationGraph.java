package org.cmsfamily.workbench.decision;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.workbench.registry.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the decisions to which one relates, read from left to right; the table beside it
 * says the same and more.
 *
 * @param width of the picture, in its own units
 */
record RelationGraph(int width, int height, List<Node> nodes, List<Edge> edges) {
  private static final int ROW = 44;
  private static final int BOX = 250;
  private static final int COLUMN = 400;
  private static final int LONGEST = 30;

  /** The picture of a decision and its relations; null if it has none. */
  static @Nullable RelationGraph of(Decision decision, List<RelatedRow> rows) {
    if (rows.isEmpty()) return null;
    var before = rows.stream().filter(RelatedRow::back).toList();
    var after = rows.stream().filter(row -> !row.back()).toList();
    int height = Math.max(before.size(), after.size()) * ROW;
    int own = before.isEmpty() ? 0 : 1;
    var nodes = new ArrayList<Node>();
    var edges = new ArrayList<Edge>();
    nodes.add(new Node(x(own), height / 2, cut(decision.key()), "own"));
    for (int at = 0; at < before.size(); at++) {
      var node = node(before.get(at), 0, y(at, before.size(), height));
      nodes.add(node);
      edges.add(new Edge(x(0) + BOX, node.y(), x(1), height / 2, before.get(at).type()));
    }
    for (int at = 0; at < after.size(); at++) {
      var node = node(after.get(at), own + 1, y(at, after.size(), height));
      nodes.add(node);
      edges.add(new Edge(x(own) + BOX, height / 2, node.x(), node.y(), after.get(at).type()));
    }
    int columns = own + (after.isEmpty() ? 0 : 1);
    return new RelationGraph(x(columns) + BOX + 1, height, nodes, edges);
  }

  private static int x(int column) {
    return 1 + column * COLUMN;
  }

  /** Fewer ones than on the other side stand in the middle. */
  private static int y(int at, int of, int height) {
    return (height - of * ROW) / 2 + at * ROW + ROW / 2;
  }

  private static Node node(RelatedRow row, int column, int y) {
    return new Node(x(column), y, cut(row.target()), row.external() ? "outside" : "plain");
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /**
   * A decision.
   *
   * @param x its left edge
   * @param y its middle
   * @param kind how it is drawn: own, plain or outside
   */
  record Node(int x, int y, String text, String kind) {

    /** Its upper edge. */
    public int top() {
      return y - 16;
    }

    /** Where its words stand. */
    public int base() {
      return y + 5;
    }

    /** Where its words begin. */
    public int indent() {
      return x + 11;
    }
  }

  /** That one relates to the next. */
  record Edge(int fromX, int fromY, int toX, int toY, Decision.@Nullable RelationType type) {

    /** Half the way, where its word stands. */
    public int middle() {
      return (fromX + toX) / 2;
    }

    /** On which line its word stands. */
    public int base() {
      return (fromY + toY) / 2 + 5;
    }
  }
}
