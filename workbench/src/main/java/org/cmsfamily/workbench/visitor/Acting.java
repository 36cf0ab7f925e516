package org.cmsfamily.workbench.visitor;

import java.util.List;

/**
 * The capacities in which the visitor may do an act.
 *
 * @param chosen as the services write it; empty if there is none
 */
public record Acting(List<Capacity> capacities, String chosen) {

  /** The capacities, with the one that is wanted chosen if it is among them, else the first. */
  public static Acting of(List<String> as, String wanted) {
    var chosen = as.contains(wanted) ? wanted : as.stream().findFirst().orElse("");
    return new Acting(as.stream().map(Capacity::of).toList(), chosen);
  }

  /** Those for whom it may be done. */
  public List<String> holders() {
    return capacities.stream().map(Capacity::holder).distinct().toList();
  }
}
