package org.cmsfamily.registry.digest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whether a digest of the inbox is wanted.
 *
 * @param address where to; none is wanted without
 * @param language in which the mail is written
 * @param code the one that was mailed to the address; without it one is mailed, unless the address
 *     is proved already
 */
public record DigestRequest(
    @Nullable
        @Size(max = 254)
        @Pattern(regexp = DigestRequest.ADDRESS, message = "{not-an-address}")
        String address,
    @NotNull Language language,
    @Nullable @Size(max = 40) String code)
    implements Request {

  static final String ADDRESS =
      "[^\\p{Z}\\p{C}@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\p{Z}\\p{C}@<>\"(),:;\\[\\]\\\\]{1,189}";
}
