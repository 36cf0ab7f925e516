package org.cmsfamily.workbench.registry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be recorded.
 *
 * @param title by language
 * @param citation where the published text is
 * @param language that of the provisions
 */
public record DecisionRequest(
    @Nullable String key,
    @Nullable String body,
    @Nullable String meeting,
    @Nullable String symbol,
    @Nullable String adoptedOn,
    @Nullable String status,
    @Nullable String condition,
    Map<String, String> title,
    List<ProvisionRequest> provisions,
    List<RelationRequest> relations,
    @Nullable String citation,
    @Nullable String language,
    @Nullable VoteRequest vote,
    @Nullable Boolean demonstration,
    @Nullable String actingAs) {}
