package org.tidemark.web;

import java.util.concurrent.atomic.AtomicInteger;

/** The port of a server, known for certain once it listens. */
final class Address {
  private final AtomicInteger port;

  Address(int wanted) {
    this.port = new AtomicInteger(wanted);
  }

  int port() {
    return port.get();
  }

  void listensOn(int found) {
    port.set(found);
  }
}
