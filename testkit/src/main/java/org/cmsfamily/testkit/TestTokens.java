package org.cmsfamily.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Access tokens of the test run's issuers, good and bad. A subject is any text: whoever it names.
 */
public final class TestTokens {
  /** The subject that the configuration names as steward, of the main issuer. */
  public static final String STEWARD = "steward";

  private static final String AUDIENCE = "skein";
  private static final Duration LIFE = Duration.ofHours(1);

  private TestTokens() {}

  /** A good token of the main issuer. */
  public static String token(String subject) {
    return signed(TestIssuer.main(), subject, AUDIENCE, LIFE);
  }

  /** A token of the main issuer for another audience. */
  public static String token(String subject, String audience) {
    return signed(TestIssuer.main(), subject, audience, LIFE);
  }

  /** A good token of the steward. */
  public static String steward() {
    return token(STEWARD);
  }

  /** A good token of the second trusted issuer: another login, even for the same subject. */
  public static String ofOtherIssuer(String subject) {
    return signed(TestIssuer.other(), subject, AUDIENCE, LIFE);
  }

  /** A well-formed token of an issuer that nobody trusts. */
  public static String ofUnknownIssuer(String subject) {
    return signed(TestIssuer.unknown(), subject, AUDIENCE, LIFE);
  }

  /** A token of the main issuer that ended an hour ago. */
  public static String expired(String subject) {
    return signed(TestIssuer.main(), subject, AUDIENCE, LIFE.negated());
  }

  /** A token that claims to need no signature. */
  public static String unsigned(String subject) {
    var issuer = TestIssuer.main();
    return TestKey.base64("{\"alg\":\"none\",\"typ\":\"JWT\"}")
        + "."
        + TestKey.base64(claims(issuer, subject, AUDIENCE, LIFE))
        + ".";
  }

  /** A token of the main issuer's name, signed by another's key. */
  public static String forged(String subject) {
    var key = TestIssuer.unknown().key();
    return key.sign(
        header(TestIssuer.main().key()), claims(TestIssuer.main(), subject, AUDIENCE, LIFE));
  }

  /**
   * A token of the main issuer that says what the given JSON says, of its present key.
   *
   * @param claims in which {@code @} stands for the issuer
   */
  public static String claiming(String claims) {
    var issuer = TestIssuer.main();
    return issuer.key().sign(header(issuer.key()), claims.replace("@", issuer.url()));
  }

  private static String signed(TestIssuer issuer, String subject, String audience, Duration life) {
    return issuer.key().sign(header(issuer.key()), claims(issuer, subject, audience, life));
  }

  private static String header(TestKey key) {
    return "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(key.id());
  }

  private static String claims(TestIssuer issuer, String subject, String audience, Duration life) {
    long now = Instant.now().getEpochSecond();
    return String.format(
        Locale.ROOT,
        """
        {"iss":"%s","sub":"%s","aud":"%s","iat":%d,"exp":%d,"typ":"Bearer"}""",
        issuer.url(),
        subject,
        audience,
        now - 7200,
        now + life.toSeconds());
  }
}
