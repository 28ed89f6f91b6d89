package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.Casting;

/**
 * A test of pages in the whole program, on the test database. Inject {@code MockMvcTester}; a test method that takes a
 * {@link vn.thidua.identity.Cast} gets two fresh communes with one account for each role.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({Casting.class, TestClock.class})
@ExtendWith(Casting.Parameter.class)
public @interface PageTest {}
