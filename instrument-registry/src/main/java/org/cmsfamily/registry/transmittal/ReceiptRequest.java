package org.cmsfamily.registry.transmittal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/** At which meeting of the body, and when, a transmittal was received. */
public record ReceiptRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String meeting,
    @NotNull LocalDate on,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
