package org.cmsfamily.workbench.budget;

import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.page.TypedPart;

/** A line of a budget that is being entered. */
record LineRow(TypedPart part, List<Cell> cells) {

  static List<LineRow> all(DraftBudget draft, Typed typed) {
    return IntStream.range(0, draft.lines().size())
        .mapToObj(at -> new TypedPart(typed, DraftBudget.line(at)))
        .map(part -> new LineRow(part, draft.years().stream().map(Cell::of).toList()))
        .toList();
  }

  /** What it provides in a year. */
  record Cell(String year, String field) {
    static Cell of(String year) {
      return new Cell(year, "amounts." + year);
    }
  }
}
