package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what a body decided; words as the service writes them. */
public record ApprovalRequest(
    @Nullable String decision,
    @Nullable String outcome,
    List<ConditionRequest> conditions,
    @Nullable String until,
    @Nullable String reason,
    String actingAs) {

  /** A condition on which it approved. */
  public record ConditionRequest(String text, String kind, @Nullable String by) {}
}
