package vn.thidua.database;

import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new WallTransactionManager(dataSource);
    }

    /** Puts each controller of the product into one transaction per request. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor requestTransactionAdvisor(
            ObjectProvider<PlatformTransactionManager> transactions, ObjectProvider<Commands> commands) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Controller.class, true), new RequestTransaction(transactions, commands));
    }
}
