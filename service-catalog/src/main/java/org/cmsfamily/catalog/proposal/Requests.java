package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The small requests of a proposal's process. */
public interface Requests {

  /** A text, such as a comment or an answer. */
  record TextRequest(
      @NotBlank @Size(max = 20_000) String text, @Nullable @Size(max = 160) String actingAs) {}

  /** A title in a further language, BCP 47. */
  record TranslationRequest(
      @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
      @NotBlank @Size(max = 1000) String title,
      Translation.@NotNull Status status,
      @Nullable @Size(max = 160) String actingAs) {}

  /** The last day on which advice is waited for. */
  record AdviceDateRequest(@NotNull LocalDate by, @Nullable @Size(max = 160) String actingAs) {}

  /** The adviser's advice on a version. */
  record AdviceGiven(
      @NotNull @Positive Integer version,
      @NotNull Opinion opinion,
      @NotBlank @Size(max = 20_000) String text,
      @Nullable @Size(max = 160) String actingAs) {}

  /** The version that the newest advice holds for, too. */
  record ExtensionRequest(
      @NotNull @Positive Integer version, @Nullable @Size(max = 160) String actingAs) {}

  /** The fingerprint signed. */
  record SignatureRequest(
      @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "is no SHA-256 in hexadecimal")
          String fingerprint,
      @Nullable @Size(max = 160) String actingAs) {}

  /** Why a proposal is taken back. */
  record WithdrawalRequest(
      @NotBlank @Size(max = 5000) String reason, @Nullable @Size(max = 160) String actingAs) {}
}
