package org.cmsfamily.registry.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * For which login a code is issued.
 *
 * @param login a further login of the person; if absent, the one that the person was registered
 *     with
 */
public record LoginCodeRequest(
    @Valid PersonRequest.@Nullable Login login, @Nullable @Size(max = 160) String actingAs)
    implements Request {}
