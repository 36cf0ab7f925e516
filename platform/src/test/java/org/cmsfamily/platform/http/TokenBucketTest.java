package org.cmsfamily.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  @Test
  void afterTheBurstOneHasToWait() {
    var bucket = new TokenBucket(2, 3, 0);
    assertThat(new int[] {bucket.take(0), bucket.take(0), bucket.take(0)}).containsOnly(0);
    assertThat(bucket.take(0)).isEqualTo(1);
    assertThat(bucket.take(TimeUnit.MILLISECONDS.toNanos(499))).isEqualTo(1);
    assertThat(bucket.take(TimeUnit.MILLISECONDS.toNanos(500))).isZero();
  }

  @Test
  void aPauseGivesNoMoreThanTheBurst() {
    var bucket = new TokenBucket(100, 2, 0);
    long later = TimeUnit.HOURS.toNanos(1);
    assertThat(new int[] {bucket.take(later), bucket.take(later)}).containsOnly(0);
    assertThat(bucket.take(later)).isEqualTo(1);
  }

  @Test
  void theWaitIsAsLongAsItTakes() {
    var bucket = new TokenBucket(0.1, 1, 0);
    assertThat(bucket.take(0)).isZero();
    assertThat(bucket.take(0)).isEqualTo(10);
  }
}
