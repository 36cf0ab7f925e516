package org.cmsfamily.registry.transmittal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.registry.request.CodePatterns;
import org.jspecify.annotations.Nullable;

/**
 * That the body considered a transmittal.
 *
 * @param meeting the one at which it was received unless given
 */
public record ConsiderationRequest(
    @Nullable @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM)
        String meeting,
    @NotNull LocalDate on,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
