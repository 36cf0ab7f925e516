package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.util.List;
import org.cmsfamily.registry.text.Names;

/**
 * What a draft said before it was corrected.
 *
 * @param until the instant of the correction
 */
public record EarlierText(
    Names title, List<Provision> provisions, List<Relation> relations, Instant until) {

  public EarlierText {
    provisions = List.copyOf(provisions);
    relations = List.copyOf(relations);
  }
}
