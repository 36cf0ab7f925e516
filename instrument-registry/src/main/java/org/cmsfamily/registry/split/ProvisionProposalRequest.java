package org.cmsfamily.registry.split;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;

/**
 * The text of a decision, to be split.
 *
 * @param body the body that decides
 * @param text as published, each paragraph on a line of its own
 */
public record ProvisionProposalRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String body,
    @NotBlank @Size(max = 100_000) String text)
    implements Request {}
