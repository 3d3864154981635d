package org.tidemark.cli.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.web.Order;
import org.tidemark.web.Server;
import org.tidemark.workbench.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark serve}: the workbench in the browser. */
@Command(
    name = "serve",
    description = {
      "Serves the casebook as a workbench in the browser, to this machine only.",
      "",
      "It prints an address with a token in it; only a browser that opens that address is let in."
          + " Nothing is fetched from outside. Ctrl-C ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark serve",
      "  tidemark serve --casebook somalia.tidemark --port 8080 --no-open"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @ParentCommand private @Nullable Front front;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "listen on this port (default: 7711 or, if that is taken, any that is free)")
  private int port = Order.ANY_PORT;

  @Option(names = "--no-open", description = "print the address and open no browser")
  private boolean noOpen;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who decides (default: ${DEFAULT-VALUE})")
  private String by = "";

  @Override
  public Integer call() {
    Front door = Front.of(front);
    if (port < 0 || port > HIGHEST_PORT) {
      throw new Trouble(Trouble.Cause.CALL, "--port " + port + ": ports run from 1 to 65535.");
    }
    if (by.isBlank()) {
      throw new Trouble(Trouble.Cause.CALL, "A decision is somebody's; say whose with --by NAME.");
    }
    Order order =
        new Order(
            door.casebook(),
            port,
            door.world().readers().apply(Home.rules("en")),
            by.strip(),
            door.world().clock());
    Server server = Server.start(order);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, ended), "end of serving"));
    tell(door, server.address());
    return untilEnded(ended);
  }

  private static void end(Server server, CountDownLatch ended) {
    server.close();
    ended.countDown();
  }

  private void tell(Front door, String address) {
    Console console = door.console();
    if (door.json()) {
      console.json(json -> {
        json.writeStartObject();
        json.writeStringField("address", address);
        json.writeEndObject();
      });
    } else {
      console.line("The workbench is at " + address);
      console.remark("Ctrl-C ends it.");
    }
    door.world().out().flush();
    if (!noOpen) {
      Browser.open(address, System.getProperty("os.name", "").toLowerCase(Locale.ROOT));
    }
  }

  private static int untilEnded(CountDownLatch ended) {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }
}
