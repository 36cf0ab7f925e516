package org.cmsfamily.testkit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An issuer's RSA key. */
record TestKey(RSAPrivateCrtKey secret) {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  static TestKey generate() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new TestKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TestKey parse(String text) {
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text));
      return new TestKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String text() {
    return Base64.getEncoder().encodeToString(secret.getEncoded());
  }

  /** The key's identifier within its issuer. */
  String id() {
    return base64(secret.getModulus()).substring(0, 12);
  }

  String publicJwk() {
    return """
        {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}"""
        .formatted(id(), base64(secret.getModulus()), base64(secret.getPublicExponent()));
  }

  /** The signed token of these two JSON texts. */
  String sign(String header, String claims) {
    try {
      String content = base64(header) + "." + base64(claims);
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(secret);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + URL.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String base64(String text) {
    return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
    return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }
}
