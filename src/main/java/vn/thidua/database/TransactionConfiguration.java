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
import org.springframework.web.bind.annotation.RequestMapping;

@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new WallTransactionManager(dataSource);
    }

    /** Puts each route of the product into one transaction; what else a controller does, such as menu entries, is left alone. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor requestTransactionAdvisor(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<Commands> commands,
            ObjectProvider<BesidePage> beside) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Controller.class, RequestMapping.class, true),
                new RequestTransaction(transactions, commands, beside));
    }
}
