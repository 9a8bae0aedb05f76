import { fold } from '../../../kit/fold.ts'

/** Given names common in France, Québec, Belgium, Britain and North America; those that are also everyday words are left out. */
const NAMES = `Adam Adele Adrien Agnès Ahmed Aïcha Alain Alan Alban Albert Alex Alexandra Alexandre Alexis Alice Alicia Aline Ali Amandine Amélie Amina Amy Ana Anaïs André Andrea Andrew Angela Angélique Anna Anne Anthony
Antoine Arnaud Arthur Audrey Aurélie Aurélien Axel Baptiste Barbara Bastien Ben Benjamin Benoît Bernard Bertrand Beth Bilal Bob Brandon Brenda Brian Brigitte Bruno Camille Carl Carla Carlos Carole Caroline Caitlin Catherine Cathy
Cécile Cédric Céline Charles Charlotte Chloé Chris Christelle Christian Christina Christine Christophe Cindy Claire Clara Claude Claudia Clémence Clément Colin Connor Corentin Corinne Craig Cyril Damien Dan Daniel Danielle Dave David
Deborah Delphine Denis Diane Didier Dimitri Dominique Donna Dorothée Doug Dylan Ed Edouard Edward Eleanor Élise Elizabeth Ella Ellen Élodie Éloïse Elsa Emily Emma Emmanuel Enzo Éric Erica Estelle Ethan Étienne Eva Evan Fabien
Fabrice Fanny Farid Fatima Fatou Felix Fiona Florent Florian Francis François Françoise Frank Franck Fred Frédéric Gabriel Gaël Gareth Gary Gaëtan Geoffrey George Georges Gérald Gérard Géraldine Ghislain Gilles Giulia Gordon
Greg Grégory Guillaume Gustave Guy Hamza Hannah Harry Hassan Heather Helen Hélène Henri Henry Hervé Hugo Ian Ibrahim Inès Irene Isaac Isabelle Ismaël Jack Jacob Jacqueline Jacques Jade James Jamal Jamie Jane Janet Jason
Jean Jeanne Jeff Jennifer Jenny Jeremy Jérémie Jérôme Jessica Jim Joanna Joe Joël Johan John Jonathan Jordan Joseph Josh Joshua Judith Julia Julian Julie Julien Juliette Justin Justine Karen Karim Karine Kate Katherine Kathleen Katie
Keith Kelly Ken Kevin Kévin Khadija Kim Kyle Laetitia Larry Laura Laure Laurence Laurent Laurie Lauren Léa Leah Lena Léo Leo Léon Leila Liam Lilian Lily Linda Lisa Loïc Lola Lorenzo Louis Louise Luc Luca Lucas Lucie Lucy Ludovic
Luke Lydia Madeleine Maëlys Malik Manon Manuel Marc Marcel Margaret Margaux Maria Marianne Marie Marina Mario Marion Marius Martin Martine Mary Mathieu Matthieu Mathilde Matt Matthew Maurice Maxime Maxence Megan Mehdi Mélanie Mélissa
Mia Michael Michaël Michel Michelle Miguel Mike Mohamed Mohammed Monica Monique Morgane Mourad Moussa Myriam Nabil Nadia Nadine Nancy Naomi Natalie Nathalie Nathan Neil Nicholas Nicolas Nina Noah Noé Noémie Nora Océane Odile
Oliver Olivia Olivier Oscar Owen Pablo Pamela Pascal Pascale Patricia Patrick Paul Paula Pauline Pedro Peter Phil Philip Philippe Quentin Rachel Rachid Ralph Raphaël Rayan Rebecca Régis Rémi Rémy Renaud Richard Rick Rob Robert
Robin Rodrigue Roger Roland Romain Ronan Ross Roxane Ruth Ryan Sabine Sabrina Salim Sam Samantha Samir Samuel Sandra Sara Sarah Scott Sean Sébastien Serge Sharon Shirley Simon Simone Sofia Sofiane Sonia Sophia Sophie Stan Stéphane
Stéphanie Stephen Steve Steven Stuart Susan Suzanne Sylvain Sylvie Tania Tanya Ted Teddy Théo Theresa Thibault Thibaut Thierry Thomas Tiffany Tim Timothy Tina Todd Tom Tony Tracy Tristan Valentin Valérie Vanessa Véronique
Victor Victoria Vincent Virginie Walter Wendy William Xavier Yanis Yann Yannick Yasmine Youssef Yves Yvette Zach Zoé Priya Raj Wei Aisha Fatoumata Aminata Chantal Ginette Réjean Normand Marcus Dominic Fergus Callum Declan Gavin Graham Nigel Trevor Kirsty Gemma Lorna Moira Siobhan Niamh Aoife Keira Ewan Rhys Dafydd Gwen Lucien Fernand Maud Solène Apolline Kwame Chidi Sanjay Anil Deepak Mei`

const KNOWN: ReadonlySet<string> = new Set(NAMES.split(/\s+/).map(fold))

/** Whether a capitalised word is a common given name, with its accents or without. */
export const isGiven = (word: string): boolean => KNOWN.has(fold(word))
