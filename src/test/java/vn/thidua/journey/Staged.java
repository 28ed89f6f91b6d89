package vn.thidua.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.thidua.demo.OnStage;

/** Has the demonstration on the stage for each test, as it begins. */
final class Staged implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        stage(test).begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        stage(test).end();
    }

    private static OnStage stage(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(OnStage.class);
    }
}
