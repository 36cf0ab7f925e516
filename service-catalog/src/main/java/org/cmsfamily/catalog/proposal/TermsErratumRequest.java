package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What is wrong in signed terms, and how it should read. */
public record TermsErratumRequest(
    @NotBlank @Size(max = 4000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
