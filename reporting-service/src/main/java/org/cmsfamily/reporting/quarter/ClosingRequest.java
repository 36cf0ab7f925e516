package org.cmsfamily.reporting.quarter;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a finance officer sends to close a quarter.
 *
 * @param empty that nothing was booked; refused if something was
 */
record ClosingRequest(
    @Nullable @AssertTrue Boolean empty, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
