package org.cmsfamily.catalog.synergy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.terms.Code;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument shares outside the roll-out; there is no place in it for a cost.
 *
 * @param with codes of instruments and organisations
 * @param knowledge what is shared, and how
 */
public record SynergyRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotEmpty @Size(max = 40) List<@NotNull @Code String> with,
    @NotBlank @Size(max = 1000) String title,
    @NotEmpty @Size(max = 20) List<@NotNull @Code String> areas,
    @NotBlank @Size(max = 10_000) String knowledge,
    @NotNull LocalDate since,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {}
