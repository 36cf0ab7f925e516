package org.cmsfamily.workbench.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says after all; what is null is not sent, and stays as it was.
 *
 * @param title by language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionCorrectionRequest(
    Map<String, String> title,
    List<ProvisionRequest> provisions,
    @Nullable String reason,
    @Nullable String actingAs) {}
