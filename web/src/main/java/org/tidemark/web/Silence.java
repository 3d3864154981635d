package org.tidemark.web;

import org.apache.juli.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The log of the web server, which is kept by nobody: it would go to the terminal, where only
 * answers belong, and what a person must know is told on a page. Found by Tomcat as a service.
 */
public final class Silence implements Log {
  /** For the finding of services. */
  public Silence() {}

  /** For Tomcat, which names each of its logs. */
  public Silence(String name) {}

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isErrorEnabled() {
    return false;
  }

  @Override
  public boolean isFatalEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return false;
  }

  @Override
  public void trace(@Nullable Object message) {}

  @Override
  public void trace(@Nullable Object message, @Nullable Throwable t) {}

  @Override
  public void debug(@Nullable Object message) {}

  @Override
  public void debug(@Nullable Object message, @Nullable Throwable t) {}

  @Override
  public void info(@Nullable Object message) {}

  @Override
  public void info(@Nullable Object message, @Nullable Throwable t) {}

  @Override
  public void warn(@Nullable Object message) {}

  @Override
  public void warn(@Nullable Object message, @Nullable Throwable t) {}

  @Override
  public void error(@Nullable Object message) {}

  @Override
  public void error(@Nullable Object message, @Nullable Throwable t) {}

  @Override
  public void fatal(@Nullable Object message) {}

  @Override
  public void fatal(@Nullable Object message, @Nullable Throwable t) {}
}
