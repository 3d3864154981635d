package org.tidemark.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tidemark.web.guard.Door;
import org.tidemark.web.guard.Keys;

/**
 * How the server is put together, part by part and by hand: Spring Boot's own guessing would look
 * for much that is not here, and take a second for it.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import(Rooms.class)
class Wiring implements WebMvcConfigurer {
  private static final long MOST_BYTES = 256L << 20;
  private static final int IN_MEMORY = 1 << 20;

  @Bean
  TomcatServletWebServerFactory tomcat(Address address) {
    TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(address.port());
    tomcat.setAddress(Server.loopback());
    tomcat.setRegisterDefaultServlet(false);
    tomcat.addContextCustomizers(Wiring::tellNothingOfFaults);
    tomcat.addProtocolHandlerCustomizers(
        protocol -> protocol.setExecutor(Executors.newVirtualThreadPerTaskExecutor()));
    return tomcat;
  }

  /** Faults outside our own pages would be told with their stack. */
  private static void tellNothingOfFaults(Context context) {
    ErrorReportValve valve = new ErrorReportValve();
    valve.setShowReport(false);
    valve.setShowServerInfo(false);
    context.getParent().getPipeline().addValve(valve);
  }

  @Bean
  ApplicationListener<ServletWebServerInitializedEvent> listening(Address address) {
    return started -> address.listensOn(started.getWebServer().getPort());
  }

  @Bean
  DispatcherServlet dispatcherServlet() {
    return new DispatcherServlet();
  }

  @Bean
  DispatcherServletRegistrationBean everything(DispatcherServlet dispatcher) {
    DispatcherServletRegistrationBean servlet =
        new DispatcherServletRegistrationBean(dispatcher, "/");
    servlet.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, MOST_BYTES, IN_MEMORY));
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  @Bean
  StandardServletMultipartResolver multipartResolver() {
    return new StandardServletMultipartResolver();
  }

  @Bean
  FilterRegistrationBean<Filter> door(Keys keys, Address address) {
    FilterRegistrationBean<Filter> door =
        new FilterRegistrationBean<>(new Door(keys, address::port));
    door.addUrlPatterns("/*");
    return door;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters
        .addCustomConverter(new StringHttpMessageConverter(java.nio.charset.StandardCharsets.UTF_8))
        .addCustomConverter(new ByteArrayHttpMessageConverter())
        .addCustomConverter(new ResourceHttpMessageConverter());
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry handlers) {
    handlers.addResourceHandler("/static/**").addResourceLocations("classpath:/static/");
    handlers
        .addResourceHandler("/libraries/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/");
  }
}
