package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What an Executive Secretary sends who objects to the own instrument's figures. */
record ObjectionRequest(
    @NotBlank @Size(max = 4000) String text, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
