/** Words about illness, medicine, the mind, addiction, disability and death. */
import { groups } from "./group.ts";

export const body = groups(`
illness, sickness, disease, ailment, sick > ill, terminal, cancer, patient, hospital, doctor
terminal illness, terminally ill, incurable, dying, months to live, fatal illness > terminal, cancer, illness, disease
cancer, leukemia, tumor, tumour, chemotherapy > terminal, illness, disease, dying, diagnosed
aids, hiv, aids epidemic, aids crisis > virus, gay, disease, epidemic
alzheimer's, dementia, senility, alzheimer > memory, elderly, senile, disease
stroke, locked in syndrome > paralyzed, hospital
coma, comatose, vegetative state > hospital, accident, wakes, unconscious
tuberculosis, consumption > disease, sanatorium
leprosy, leper > disease, island
als, motor neuron disease, multiple sclerosis, degenerative disease > disease, disabled, illness, wheelchair
hospital, clinic, medical ward, emergency room, hospital ward > doctor, nurse, patient, surgeon, medical
doctor, physician, medic, medical, medical doctor, general practitioner > patient, hospital, surgeon
surgeon, surgery, transplant, organ transplant, organ donor > doctor, heart, hospital, patient
plastic surgery, cosmetic surgery, face transplant, new face > surgeon, face, beauty
nurse, caretaker, nursing > patient, hospital, care
medical drama, medical ethics, medicine, malpractice > doctor, hospital, medical, patient
euthanasia, assisted suicide, right to die, mercy killing > suicide, terminal, dying, quadriplegic
disability, disabled, handicapped, handicap, physical disability > wheelchair, paralyzed, blind, crippled
wheelchair, paraplegic, quadriplegic, paralyzed, paralysis > accident, disabled, bound, injury
blind, blindness, visually impaired, loss of sight > sight, eyes, blind woman
deaf, deafness, sign language, hearing impaired > mute, hear, silent
mute, muteness, unable to speak, silent heroine > speech, voice, silent
stutter, speech impediment, stammer > speech, king, therapist
amputee, missing limb, lost limb, lost arm > leg, arm, accident
disfigured, disfigurement, deformed, deformity, scarred face, elephant man > face, mask, monster, ugly
autism, autistic, asperger's, asperger > savant, special, syndrome, brother
down syndrome, intellectual disability, mentally challenged, mentally handicapped, learning disability, slow witted > mentally, simple, special needs
mental illness, mentally ill, mental disorder, mental health, psychiatric disorder > psychiatric, insane, schizophrenia, depression, unstable
schizophrenia, schizophrenic, paranoid schizophrenic > mental, delusional, voices, paranoid
bipolar, manic depression, manic depressive, mood swings > mental, disorder, depression
multiple personality, split personality, dissociative identity, dual personality, dual identity > disorder, jekyll
obsessive compulsive, ocd, phobia, germaphobe, neurosis > neurotic, fear, disorder, compulsive
depression, depressed, clinical depression, despair > suicidal, suicide, lonely, despondent
suicide, suicidal, take own life, suicide attempt, self harm > depressed, death, despair
madness, insanity, descent into madness, going mad, going insane, losing his mind > insane, mad, sanity, unhinged, delusional
mental hospital, asylum, insane asylum, psychiatric hospital, mental institution, psychiatric ward, madhouse > institution, patient, insane, inmate
psychiatrist, psychologist, shrink, therapist, psychoanalyst > patient, therapy, psychiatric, analysis
therapy, psychotherapy, psychoanalysis, group therapy, counseling > therapist, psychiatrist, patient, couples
hypnosis, hypnotist, hypnotized, hypnotherapy > trance, mind, past, control
anxiety, panic attack, nervous breakdown, breakdown, mental breakdown > stress, nervous, neurotic, collapse
paranoia, paranoid, persecution complex > conspiracy, suspicion, delusional, fear
delusion, hallucination, delusional, visions, hallucinate > vision, reality, mind, madness
nervous, neurotic, hypochondriac, anxious > neuroses, anxiety, phobia
amnesia, memory loss, amnesiac, lost memory, loss of memory, short term memory > memory, remember, identity, forgot
insomnia, sleepless, sleepwalking, insomniac > sleep, night
trauma, traumatic, childhood trauma, traumatic past, survivor's guilt > traumatized, past, haunted, abuse
guilt, guilty conscience, remorse, shame > haunted, past, accident, redemption
obsession, fixation, obsessive, obsessed > compulsive, consumed, stalk
addiction, addict, addicted > rehab, drug, alcoholic, recovery, substance
drug addiction, drug addict, junkie, heroin addict, drug abuse, substance abuse, heroin addiction > heroin, addict, cocaine, rehab, addicted
drug, drugs, narcotics > heroin, cocaine, addict, dealer, addiction
cocaine, crack > drug, dealer, addict
heroin, opium, morphine > drug, addict, junkie
lsd, psychedelic, acid trip, hallucinogenic, magic mushrooms, trippy, drug trip > hallucination, drug, surreal, hippie
alcoholism, alcoholic, alcohol addiction, drunkard, drunk, heavy drinking, drinking problem > drinking, booze, alcohol, sober
drinking, booze, alcohol, hangover > drunk, bar, alcoholic, party
rehab, recovering addict, getting sober, sobriety, rehabilitation > recovery, addict, alcoholic, clinic
gambling addiction, compulsive gambler, gambling problem > gambler, gambling, debt, casino
smoking, cigarette, tobacco > smoke, tobacco industry
eating disorder, anorexia, bulimia, body image > weight, thin, diet
obesity, overweight, fat, weight loss, obese, chubby > weight, diet, large
strange pregnancy, demonic baby, evil child, creepy child, killer kid > child, evil, demonic, possessed
death, mortality, dying, facing death, meditation on death > die, dead, funeral, mourning
afterlife, life after death, heaven, limbo, hereafter > dies, dead, ghost, soul, angel
near death experience, brush with death, clinical death, back from the dead > dies, dead, afterlife, revived
reincarnation, past life, past lives, reborn > reincarnated, previous life, soul
bucket list, last wish, last wishes, dying wish, last days of life > dying, terminal, list
undertaker, mortician, morgue, funeral home, embalmer > funeral, corpse, dead, coffin
cemetery, graveyard, grave > buried, dead, tomb
buried alive, premature burial > coffin, buried, trapped
accident, car crash, car accident, traffic accident > crash, injured, coma, killed
recovery, healing, recuperation, coping > heal, recover, cope, trauma
sanatorium, spa, sanitarium, health resort > patient, clinic
pharmaceutical, drug company, pharmaceutical company, medical experiment, clinical trial > drug, doctor, corporation, test
cannibalism, cannibal, human flesh > flesh, eat, survivor, hannibal
birth, childbirth, midwife, giving birth > baby, pregnant, born
sense of smell, perfume, perfumer > scent, smell
`);
