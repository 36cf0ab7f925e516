package org.cmsfamily.registry.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * The office of a person after all.
 *
 * @param since from which day on; today, or as long as the row that it replaces, unless given
 * @param replaces the row that it corrects; none if the person's office became another one
 */
public record PersonCorrectionRequest(
    @NotBlank @Size(max = 200) String office,
    @Nullable LocalDate since,
    @Nullable @Size(max = 40) String replaces,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
