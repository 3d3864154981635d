package org.tidemark.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by a minute each time it is looked at, and can be set. */
public final class Clock implements InstantSource {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-05-01T08:00:00Z"));

  @Override
  public Instant instant() {
    return now.getAndUpdate(time -> time.plus(Duration.ofMinutes(1)));
  }

  public void set(String time) {
    now.set(Instant.parse(time));
  }
}
