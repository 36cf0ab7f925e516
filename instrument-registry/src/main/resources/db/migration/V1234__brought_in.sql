-- An instrument that is brought in from another installation takes its codes with it.
grant insert on holder to ${system_role};
