import { wordSet } from '../../text/word-set';

/** Makers, shops, services their wares, news agencies and parties, known the world over or all over Indonesia; those that are given names too ("Zara", "Aprilia") are left out. Lower case. */
export const BRANDS = wordSet(
  `honda yamaha suzuki kawasaki ducati vespa piaggio toyota daihatsu mitsubishi nissan mazda isuzu hino lexus subaru hyundai wuling
  chery byd bmw mercedes-benz volkswagen volvo porsche lamborghini ferrari chevrolet bugatti avanza innova pajero vario nmax
  samsung xiaomi oppo realme huawei asus acer lenovo sony panasonic toshiba nokia motorola apple iphone ipad macbook google microsoft intel
  nvidia qualcomm openai facebook instagram twitter whatsapp telegram tiktok youtube netflix spotify linkedin yahoo wikipedia android windows chrome
  firefox xbox playstation nintendo capcom konami ubisoft disney marvel pixar amazon alibaba tokopedia shopee lazada bukalapak blibli gojek
  grab gopay traveloka airbnb uber nike adidas uniqlo ikea starbucks pfizer astrazeneca sinovac sinopharm unilever nestle danone
  pertamina telkomsel telkom indosat airbus boeing bitcoin ethereum covid reuters afp xinhua bloomberg cnn bbc cnbc nasdem golkar gerindra hanura perindo`,
);
