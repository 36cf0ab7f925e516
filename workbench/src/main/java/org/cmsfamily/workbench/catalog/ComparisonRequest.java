package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Asks what several variants of terms would do, side by side. */
public record ComparisonRequest(String family, List<Variant> variants) {

  /** One of them, under a name. */
  public record Variant(String name, ObjectNode terms) {}
}
