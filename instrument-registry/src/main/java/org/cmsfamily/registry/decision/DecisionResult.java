package org.cmsfamily.registry.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A decision after an act.
 *
 * @param invitations the ids of the invitations that the act made
 */
public record DecisionResult(@JsonUnwrapped DecisionState decision, List<String> invitations) {}
