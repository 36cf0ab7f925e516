package org.cmsfamily.platform.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");

  private final MovedClock clock = new MovedClock();
  private final VerifiedTokens tokens = new VerifiedTokens(clock);

  @Test
  void aTokenIsRememberedForHalfAMinute() {
    var token = ending(NOON.plus(Duration.ofHours(1)));
    tokens.add("a.b.c", token);
    clock.now = NOON.plusSeconds(29);
    assertThat(tokens.find("a.b.c")).containsSame(token);
    clock.now = NOON.plusSeconds(30);
    assertThat(tokens.find("a.b.c")).isEmpty();
  }

  @Test
  void aTokenIsNotRememberedBeyondItsEnd() {
    tokens.add("a.b.c", ending(NOON.plusSeconds(10)));
    clock.now = NOON.plusSeconds(9);
    assertThat(tokens.find("a.b.c")).isPresent();
    clock.now = NOON.plusSeconds(10);
    assertThat(tokens.find("a.b.c")).isEmpty();
  }

  @Test
  void aTokenWithoutAnEndIsNotRemembered() {
    tokens.add("a.b.c", new Claims(Map.of()));
    assertThat(tokens.find("a.b.c")).isEmpty();
  }

  @Test
  void anotherTokenOfTheSamePersonIsAnotherToken() {
    var first = ending(NOON.plusSeconds(10));
    var second = ending(NOON.plusSeconds(20));
    tokens.add("a.b.c", first);
    assertThat(tokens.find("a.b.d")).isEmpty();
    tokens.add("a.b.d", second);
    assertThat(tokens.find("a.b.c")).containsSame(first);
    assertThat(tokens.find("a.b.d")).containsSame(second);
  }

  private static JsonWebToken ending(Instant end) {
    return new Claims(Map.of("exp", end.getEpochSecond()));
  }

  private record Claims(Map<String, Long> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "somebody";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getClaim(String name) {
      return (T) claims.get(name);
    }
  }

  private static final class MovedClock extends Clock {
    private Instant now = NOON;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
