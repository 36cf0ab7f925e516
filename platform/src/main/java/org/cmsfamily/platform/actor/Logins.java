package org.cmsfamily.platform.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keyed digests of logins: the services tell each other who is meant without passing issuers and
 * subjects around.
 */
@ApplicationScoped
public class Logins {

  private static final String HMAC = "HmacSHA256";

  private static final int MOST = 10_000;

  private final SecretKeySpec key;
  private final Cache<String, String> remembered = Caffeine.newBuilder().maximumSize(MOST).build();

  Logins(@ConfigProperty(name = "skein.login-key") String keyHex) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(keyHex), HMAC);
  }

  /** The digest of a login, 64 hexadecimal digits. */
  public String digest(String issuer, String subject) {
    return remembered.get(issuer + "\n" + subject, this::digest);
  }

  private String digest(String login) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(login.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
