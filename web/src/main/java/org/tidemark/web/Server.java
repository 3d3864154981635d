package org.tidemark.web;

import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.tidemark.web.guard.Keys;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;

/** A workbench that is being served, to this machine only, until it is closed. */
public final class Server implements AutoCloseable {
  private static final int USUAL_PORT = 7711;
  private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";

  private final ConfigurableApplicationContext context;
  private final Desk desk;
  private final Keys keys;

  private Server(ConfigurableApplicationContext context, Desk desk, Keys keys) {
    this.context = context;
    this.desk = desk;
    this.keys = keys;
  }

  /**
   * Opens the casebook and begins to serve it.
   *
   * @throws Trouble if the port that was asked for is taken
   */
  public static Server start(Order order) {
    Desk desk = Desk.open(order.casebook(), order.clock());
    try {
      Server server =
          order.port() == Order.ANY_PORT ? anywhere(order, desk) : at(order.port(), order, desk);
      order.reader().begin();
      return server;
    } catch (PortInUseException taken) {
      desk.close();
      throw new Trouble(
          Trouble.Cause.CALL,
          "Port "
              + order.port()
              + " is taken by another program; name another with --port, or leave it out.");
    } catch (RuntimeException failure) {
      desk.close();
      throw failure;
    }
  }

  private static Server anywhere(Order order, Desk desk) {
    try {
      return at(USUAL_PORT, order, desk);
    } catch (PortInUseException _) {
      return at(0, order, desk);
    }
  }

  private static Server at(int port, Order order, Desk desk) {
    // Spring would set up a log on standard output, which is the command line's.
    System.setProperty(LOGGING, "none");
    Keys keys = Keys.fresh();
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setAddCommandLineProperties(false);
    application.setListeners(List.of());
    application.setInitializers(
        List.of(context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean(Address.class, () -> new Address(port));
          beans.registerBean(Order.class, () -> order);
          beans.registerBean(Keys.class, () -> keys);
          beans.getBeanFactory().registerSingleton("desk", desk);
        }));
    return new Server(application.run(), desk, keys);
  }

  /** The port it listens on. */
  public int port() {
    return context.getBean(Address.class).port();
  }

  /** The address that lets a person in. */
  public String address() {
    return address("/");
  }

  /** The address that lets a person in and leads to this page. */
  public String address(String path) {
    return "http://" + loopback().getHostAddress() + ":" + port() + path + "?token=" + keys.token();
  }

  static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  /** Whether it still serves. */
  public boolean isServing() {
    return context.isActive();
  }

  @Override
  public void close() {
    context.close();
    desk.close();
  }
}
