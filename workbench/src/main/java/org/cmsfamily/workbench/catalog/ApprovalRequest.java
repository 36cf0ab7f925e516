package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what a body decided; words as the service writes them.
 *
 * @param amended the terms as the body amended them, where it approves them so
 */
public record ApprovalRequest(
    @Nullable String decision,
    @Nullable String outcome,
    List<ConditionRequest> conditions,
    @Nullable String until,
    @Nullable String untilMeeting,
    @Nullable String reason,
    @Nullable ObjectNode amended,
    @Nullable String actingAs) {

  /** A condition on which it approved. */
  public record ConditionRequest(String text, String kind, @Nullable String by) {}
}
